// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ILiquidStaking} from "../../src/liquid/ILiquidStaking.sol";
import {LiquidTest} from "../support/LiquidTest.sol";

/// @dev Leaving in turn.
contract RedeemRequestsTest is LiquidTest {
    function setUp() public override {
        super.setUp();
        rememberProof(1);
    }

    function claimRedeem(address account, uint256 id) private returns (uint256 assets) {
        vm.prank(account);
        assets = vault.claimRedeem(id, account);
    }

    function test_error_no_shares() public {
        vm.expectRevert(ILiquidStaking.NothingToRedeem.selector);
        vault.requestRedeem(0, alice, alice);
    }

    function test_error_zero_controller() public {
        vm.expectRevert(ILiquidStaking.ZeroAddress.selector);
        vault.requestRedeem(1, address(0), alice);
    }

    function test_error_more_than_owned() public {
        uint256 shares = deposit(alice, 100);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, shares, shares + 1)
        );
        request(alice, shares + 1);
    }

    function test_error_another_owner_without_allowance() public {
        deposit(alice, 100);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bob, 0, 1));
        vm.prank(bob);
        vault.requestRedeem(1, bob, alice);
    }

    function test_error_claims_of_another_or_unknown_request() public {
        uint256 id = request(alice, deposit(alice, 100));
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.NotControllerOfRequest.selector, id, bob));
        vault.claimRedeem(id, bob);
        for (uint256 unknown = 0; unknown < 3; unknown += 2) {
            vm.expectRevert(
                abi.encodeWithSelector(ILiquidStaking.NotControllerOfRequest.selector, unknown, bob)
            );
            vault.claimRedeem(unknown, bob);
        }
    }

    function test_error_claims_twice_or_too_early() public {
        uint256 id = request(alice, deposit(alice, 100));
        claimRedeem(alice, id);
        vm.expectRevert(ILiquidStaking.NothingToRedeem.selector);
        claimRedeem(alice, id);

        uint256 shares = deposit(bob, 9_000e9);
        investIn(1);
        request(bob, shares);
        uint256 late = request(alice, deposit(alice, 1) / 2);
        vm.expectRevert(ILiquidStaking.NothingToRedeem.selector);
        claimRedeem(alice, late);
    }

    function test_the_buffer_pays_at_once() public {
        uint256 shares = deposit(alice, 100e9);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.RedeemRequest(bob, alice, 1, alice, shares);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.RedeemSettled(shares, 100e9);
        vm.prank(alice);
        vault.requestRedeem(shares, bob, alice);
        vm.assertEq(vault.claimableRedeemRequest(1, bob), shares, "claimable shares");
        vm.assertEq(vault.claimableRedeemRequest(1, alice), 0, "of another");
        vm.assertEq(vault.claimableAssets(1), 100e9, "claimable");
        vm.assertEq(vault.owed(), 100e9, "owed");
        vm.assertEq(vault.totalSupply(), 0, "burnt");

        vm.expectEmit(address(vault));
        emit ILiquidStaking.RedeemClaimed(1, alice, shares, 100e9);
        vm.prank(bob);
        vault.claimRedeem(1, alice);
        assertBalance(alice, 100e9, "alice");
        assertBooks();
    }

    function test_an_allowance_lets_another_ask() public {
        uint256 shares = deposit(alice, 100e9);
        vm.prank(alice);
        vault.approve(bob, shares);
        vm.prank(bob);
        vault.requestRedeem(shares, bob, alice);
        vm.assertEq(vault.allowance(alice, bob), 0, "used");
        vm.assertEq(vault.redeemController(1), bob, "controller");
    }

    /// @dev First come first served, and the later one gets nothing before.
    function test_the_queue_is_first_in_first_out() public {
        uint256 shares = deposit(alice, 9_000e9);
        deposit(bob, 1_000e9);
        (uint64 id, address seat) = runWith(1);
        uint256 invested = vault.invested();
        uint256 first = request(alice, shares);
        uint256 second = request(bob, vault.balanceOf(bob));
        (uint256 ahead, uint256 own) = vault.queuePosition(second);
        vm.assertEq(ahead, vault.pendingRedeemRequest(first, alice), "ahead");
        vm.assertEq(own, 1_000e9 * SHARES_PER_SESH, "own");
        vm.assertEq(vault.claimableAssets(first), 1_000e9, "the buffer went to the first");

        deposit(wallet(7), 500e9); // goes to the first, too
        vm.assertEq(vault.claimableAssets(first), 1_500e9, "and so did a deposit");
        vm.assertEq(vault.claimableAssets(second), 0, "the second waits");
        vm.assertEq(claimRedeem(alice, first), 1_500e9, "a part can be claimed");

        giveBack(id, seat, invested);
        vm.assertEq(claimRedeem(alice, first), 7_500e9, "the rest");
        vm.assertEq(claimRedeem(bob, second), 1_000e9, "the second");
        assertBooks();
    }

    /// @dev Those who wait share what happens until they are paid.
    function testFuzz_waiting_shares_gain_and_lose(uint256 lost) public {
        uint256 shares = deposit(alice, 5_000e9);
        deposit(bob, 5_000e9);
        (uint64 id, address seat) = runWith(1);
        uint256 invested = vault.invested();
        lost = bound(lost, 0, invested - 1);
        request(alice, shares);
        vm.assertEq(vault.claimableAssets(1), 1_000e9, "buffer");

        giveBack(id, seat, invested - lost);
        uint256 alices =
            vault.claimableAssets(1) + vault.convertToAssets(vault.pendingRedeemRequest(1, alice));
        uint256 bobs = vault.convertToAssets(vault.balanceOf(bob));
        // 4,000 of hers and 5,000 of his bore the loss
        uint256 hers = 1_000e9 + 4_000e9 - (lost * 4) / 9;
        vm.assertLe(alices, hers + 1, "at most her part");
        vm.assertLe(hers, alices + 10, "at least her part");
        vm.assertLe(alices + bobs, 10_000e9 - lost, "all");
        assertBooks();
    }

    /// @dev A thousand wait; one return settles all in constant gas, and all are paid to the atomic unit.
    function test_a_queue_of_a_thousand() public {
        uint256 each = 9e9 + 7;
        for (uint256 i = 0; i < 1000; ++i) deposit(wallet(10_000 + i), each);
        (uint64 id, address seat) = runWith(1);
        uint256 invested = vault.invested();
        for (uint256 i = 0; i < 1000; ++i) {
            request(wallet(10_000 + i), vault.balanceOf(wallet(10_000 + i)));
        }
        removeNode(id);
        credit(seat, invested - 100e9);
        uint256 gas = gasleft();
        vault.collectSeat(seat);
        vm.assertLt(gas - gasleft(), 500_000, "gas of the settlement");

        uint256 owed = vault.owed();
        uint256 paid;
        for (uint256 i = 1000; i > 0; --i) paid += claimRedeem(wallet(9_999 + i), i);
        vm.assertEq(paid, owed, "every unit is somebody's");
        vm.assertEq(vault.owed(), 0, "owed");
        vm.assertLe(1000 * each - 100e9 - 2, paid, "all but the loss");
        vm.assertEq(vault.totalSupply(), 0, "shares");
        assertBooks();
    }

    function test_works_while_paused() public {
        uint256 shares = deposit(alice, 10_000e9);
        (uint64 id, address seat) = runWith(1);
        pauseVault();
        pauseRewards();
        request(alice, shares);
        claimRedeem(alice, 1);
        giveBack(id, seat, vault.invested());
        claimRedeem(alice, 1);
        assertBalance(alice, 10_000e9, "alice");
    }

    /// @dev A dust request must not close the fast door for others.
    function test_dust_in_the_queue_blocks_nobody() public {
        deposit(alice, 100e9);
        request(alice, 1);
        vm.assertEq(vault.pendingRedeemRequest(1, alice), 0, "settled");
        vm.assertEq(vault.claimableAssets(1), 0, "worth nothing");
        claimRedeem(alice, 1);
        vm.assertLt(99e9, vault.maxWithdraw(alice), "fast door");
    }

    function test_unknown_requests_read_as_zero() public view {
        vm.assertEq(vault.pendingRedeemRequest(0, address(0)), 0, "pending");
        vm.assertEq(vault.claimableRedeemRequest(1, address(0)), 0, "claimable");
        vm.assertEq(vault.claimableAssets(1), 0, "assets");
        vm.assertEq(vault.redeemController(1), address(0), "controller");
        (uint256 ahead, uint256 own) = vault.queuePosition(9);
        vm.assertEq(ahead + own, 0, "position");
        vm.assertEq(vault.redeemRequests(), 0, "requests");
    }
}
