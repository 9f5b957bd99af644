// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuard} from "@openzeppelin/contracts/utils/ReentrancyGuard.sol";
import {SESH} from "../src/SESH.sol";
import {TokenConverter} from "../src/TokenConverter.sol";
import {StakingTest} from "./support/StakingTest.sol";

/// @dev A token that, when it is transferred, tries to convert again.
contract ReentrantToken {
    TokenConverter public converter;

    function attack(TokenConverter target) external {
        converter = target;
    }

    function balanceOf(address) external pure returns (uint256) {
        return type(uint256).max;
    }

    function transferFrom(address, address, uint256) external returns (bool) {
        converter.convertTokens(1);
        return true;
    }
}

contract TokenConverterTest is StakingTest {
    address private immutable alice = wallet(1);
    uint256 private constant STOCK = 1_000_000e9;

    SESH private oldToken;
    TokenConverter private converter;

    function setUp() public override {
        super.setUp();
        oldToken = SESH(
            _proxy(address(new SESH()), abi.encodeCall(SESH.initialize, (address(this), wallet(0x11))))
        );
        converter = new TokenConverter(address(oldToken), address(token), 1, 2);
        fund(address(this), address(converter), STOCK);
        converter.depositTokenB(STOCK);
    }

    function convert(uint256 amount) private {
        vm.prank(alice);
        converter.convertTokens(amount);
    }

    function fundOld(uint256 amount) private {
        oldToken.bridgeMint(alice, amount);
        vm.prank(alice);
        oldToken.approve(address(converter), amount);
    }

    function test_error_rate_with_a_zero() public {
        bytes memory expected = reason("Conversion rate components must be greater than 0");
        vm.expectRevert(expected);
        new TokenConverter(address(oldToken), address(token), 0, 1);
        vm.expectRevert(expected);
        converter.updateConversionRate(1, 0);
    }

    function test_error_paused() public {
        converter.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        convert(0);
    }

    function test_error_reentered() public {
        ReentrantToken reentrant = new ReentrantToken();
        converter = new TokenConverter(address(reentrant), address(reentrant), 1, 1);
        reentrant.attack(converter);
        vm.expectRevert(ReentrancyGuard.ReentrancyGuardReentrantCall.selector);
        convert(1);
    }

    function test_error_nothing_to_convert() public {
        vm.expectRevert(reason("Amount must be greater than 0"));
        convert(0);
    }

    function testFuzz_error_stock_too_small(uint256 amount) public {
        amount = bound(amount, 2 * STOCK + 2, 1e30);
        vm.expectRevert(reason("Insufficient Token B in contract"));
        convert(amount);
    }

    function test_error_allowance_too_small() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector,
                address(converter),
                0,
                99
            )
        );
        convert(99);
    }

    function test_error_strangers_have_no_power() public {
        bytes[7] memory calls = [
            abi.encodeCall(converter.pause, ()),
            abi.encodeCall(converter.unpause, ()),
            abi.encodeCall(converter.updateConversionRate, (0, 0)),
            abi.encodeCall(converter.depositTokenB, (0)),
            abi.encodeCall(converter.withdrawTokenB, (type(uint256).max)),
            abi.encodeCall(converter.transferOwnership, (alice)),
            abi.encodeCall(converter.renounceOwnership, ())
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(alice);
            (bool success, bytes memory answer) = address(converter).call(calls[i]);
            vm.assertFalse(success, "a stranger succeeded");
            vm.assertEq(
                answer,
                abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, alice),
                "answer"
            );
        }
    }

    function test_error_withdraws_more_than_there_is() public {
        vm.expectRevert(reason("Insufficient balance"));
        converter.withdrawTokenB(STOCK + 1);
    }

    function test_ninety_nine_at_one_half_are_forty_nine() public {
        fundOld(99);
        convert(99);
        assertBalance(alice, 49, "alice");
    }

    function testFuzz_converts_rounding_down(uint256 amount, uint256 numerator, uint256 denominator) public {
        numerator = bound(numerator, 1, 1e9);
        denominator = bound(denominator, 1, 1e9);
        amount = bound(amount, 1, (STOCK * denominator) / numerator);
        converter.updateConversionRate(numerator, denominator);
        fundOld(amount);
        uint256 paid = (amount * numerator) / denominator;

        vm.expectEmit(address(converter));
        emit TokenConverter.Conversion(alice, amount, paid);
        convert(amount);
        assertBalance(alice, paid, "alice");
        assertBalance(address(converter), STOCK - paid, "converter");
        vm.assertEq(oldToken.balanceOf(alice), 0, "alice's old tokens");
        vm.assertEq(oldToken.balanceOf(address(converter)), amount, "converter's old tokens");
    }

    function test_owner_updates_the_rate() public {
        vm.expectEmit(address(converter));
        emit TokenConverter.RateUpdated(3, 4);
        converter.updateConversionRate(3, 4);
        vm.assertEq(converter.conversionRateNumerator(), 3, "numerator");
        vm.assertEq(converter.conversionRateDenominator(), 4, "denominator");
    }

    function testFuzz_owner_moves_the_stock(uint256 amount) public {
        amount = bound(amount, 0, STOCK);
        vm.expectEmit(address(converter));
        emit TokenConverter.TokenBWithdrawn(amount);
        converter.withdrawTokenB(amount);
        assertBalance(address(this), amount, "owner");
        assertBalance(address(converter), STOCK - amount, "converter");

        token.approve(address(converter), amount);
        vm.expectEmit(address(converter));
        emit TokenConverter.TokenBDeposited(amount);
        converter.depositTokenB(amount);
        assertBalance(address(converter), STOCK, "converter");
    }

    /// @dev One step, unlike the staking contracts.
    function test_ownership_moves_at_once_and_pause_ends() public {
        converter.pause();
        converter.unpause();
        vm.assertFalse(converter.paused(), "paused");
        converter.transferOwnership(alice);
        vm.assertEq(converter.owner(), alice, "owner");
        vm.assertEq(address(converter.tokenA()), address(oldToken), "token A");
        vm.assertEq(address(converter.tokenB()), address(token), "token B");
    }
}
