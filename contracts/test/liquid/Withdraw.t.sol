// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {LiquidTest} from "../support/LiquidTest.sol";

/// @dev Leaving at once, from the buffer.
contract WithdrawTest is LiquidTest {
    function test_error_more_than_owned() public {
        deposit(alice, 100);
        deposit(bob, 100);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, alice, 101, 100));
        vault.withdraw(101, alice, alice);
        vm.expectRevert(
            abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxRedeem.selector, alice, 100_001, 100_000)
        );
        vault.redeem(100_001, alice, alice);
    }

    function test_error_more_than_the_buffer() public {
        deposit(alice, 10_000e9);
        investIn(1);
        uint256 buffer = vault.idle();
        vm.expectRevert(
            abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, alice, buffer + 1, buffer)
        );
        vm.prank(alice);
        vault.withdraw(buffer + 1, alice, alice);
    }

    /// @dev The buffer belongs to those who wait.
    function test_error_others_wait() public {
        deposit(alice, 10_000e9);
        deposit(bob, 100e9);
        investIn(1);
        request(alice, vault.balanceOf(alice));
        vm.assertEq(vault.maxWithdraw(bob), 0, "most");
        vm.assertEq(vault.maxRedeem(bob), 0, "most shares");
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, bob, 1, 0));
        vm.prank(bob);
        vault.withdraw(1, bob, bob);
    }

    function test_error_another_owner_without_allowance() public {
        deposit(alice, 100);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, bob, 0, 5000)
        );
        vm.prank(bob);
        vault.withdraw(5, bob, alice);
    }

    function testFuzz_pays_from_the_buffer(uint256 assets, uint256 gain, uint256 part) public {
        assets = bound(assets, 1e9, 1_000_000e9);
        deposit(alice, assets);
        earn(bound(gain, 1, 10_000e9));
        part = bound(part, 1, vault.maxWithdraw(alice));
        uint256 shares = vault.previewWithdraw(part);
        uint256 price = vault.convertToAssets(1e18);

        vm.expectEmit(address(vault));
        emit IERC4626.Withdraw(alice, bob, alice, part, shares);
        vm.prank(alice);
        vm.assertEq(vault.withdraw(part, bob, alice), shares, "shares");
        assertBalance(bob, part, "bob");
        vm.assertLe(price, vault.convertToAssets(1e18), "price");
        assertBooks();
    }

    function testFuzz_everything_can_leave(uint256 first, uint256 second) public {
        deposit(alice, bound(first, 1, 1_000_000e9));
        deposit(bob, bound(second, 1, 1_000_000e9));
        for (uint256 i = 0; i < 2; ++i) {
            address account = i == 0 ? alice : bob;
            uint256 shares = vault.balanceOf(account);
            vm.assertEq(vault.maxRedeem(account), shares, "all of it");
            vm.prank(account);
            vault.redeem(shares, account, account);
        }
        vm.assertEq(vault.totalSupply(), 0, "shares");
        vm.assertEq(vault.totalAssets(), 0, "assets");
    }

    function test_works_while_paused() public {
        deposit(alice, 100);
        pauseVault();
        vm.prank(alice);
        vault.withdraw(100, alice, alice);
        assertBalance(alice, 100, "alice");
    }
}
