// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {RewardRatePool} from "../src/RewardRatePool.sol";
import {StakingTest} from "./support/StakingTest.sol";

contract RewardRatePoolTest is StakingTest {
    function test_error_initialised_twice() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        pool.initialize(address(rewards), address(token));
    }

    function test_error_beneficiary_set_by_a_stranger() public {
        vm.expectRevert(
            abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, wallet(1))
        );
        vm.prank(wallet(1));
        pool.setBeneficiary(wallet(1));
    }

    function test_owner_changes_the_beneficiary() public {
        vm.expectEmit(address(pool));
        emit RewardRatePool.BeneficiaryUpdated(wallet(1));
        vm.prank(owner);
        pool.setBeneficiary(wallet(1));
        vm.warp(NOW + 1 days);
        pool.payoutReleased();
        assertBalance(wallet(1), (POOL_BALANCE * 151) / 365000, "new beneficiary");
        assertBalance(address(rewards), FLOAT, "old beneficiary");
    }

    function test_initial_figures() public view {
        vm.assertEq(pool.ANNUAL_SIMPLE_PAYOUT_RATE(), 151, "rate");
        vm.assertEq(pool.BASIS_POINTS(), 1000, "unit of the rate");
        vm.assertEq(pool.VERSION(), 1, "version");
        vm.assertEq(address(pool.SESH()), address(token), "token");
        vm.assertEq(pool.beneficiary(), address(rewards), "beneficiary");
        vm.assertEq(pool.lastPaidOutTime(), NOW, "last payout");
        vm.assertEq(pool.owner(), owner, "owner");
        vm.assertEq(pool.rewardRate(), 22983257229, "rate of a full pool");
    }

    function testFuzz_payout_of_any_balance_and_time(uint256 balance, uint256 elapsed) public view {
        balance = bound(balance, 0, 1e30);
        elapsed = bound(elapsed, 0, 1e12);
        vm.assertEq(
            pool.calculatePayoutAmount(balance, elapsed),
            (balance * 151 * elapsed) / 31_536_000_000,
            "payout"
        );
    }

    function testFuzz_pays_what_is_released(uint256 first, uint256 second) public {
        first = bound(first, 0, 365 days);
        second = bound(second, 0, 365 days);
        uint256 paid;
        for (uint256 round = 0; round < 2; ++round) {
            uint256 elapsed = round == 0 ? first : second;
            uint256 due = pool.calculatePayoutAmount(POOL_BALANCE - paid, elapsed);
            vm.warp(block.timestamp + elapsed);
            vm.assertEq(pool.calculateReleasedAmount(), paid + due, "released");
            vm.assertEq(
                pool.rewardRate(),
                pool.calculatePayoutAmount(POOL_BALANCE - paid - due, 120),
                "rate of what stays"
            );

            vm.expectEmit(address(pool));
            emit RewardRatePool.FundsReleased(due);
            vm.prank(wallet(1));
            pool.payoutReleased();
            paid += due;

            assertBalance(address(pool), POOL_BALANCE - paid, "pool");
            assertBalance(address(rewards), FLOAT + paid, "rewards contract");
            vm.assertEq(pool.totalPaidOut(), paid, "paid out");
            vm.assertEq(pool.calculateTotalDeposited(), POOL_BALANCE, "deposited");
            vm.assertEq(pool.lastPaidOutTime(), block.timestamp, "last payout");
        }
    }
}
